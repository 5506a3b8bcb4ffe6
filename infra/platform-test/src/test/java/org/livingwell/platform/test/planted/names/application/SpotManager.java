package org.livingwell.platform.test.planted.names.application;

class SpotManager {}
