/** What every service keeps about people: who may reach whom, and nothing else. */
package org.livingwell.platform.people;
