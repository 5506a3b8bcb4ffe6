package org.livingwell.platform.test.planted.unmarked.domain;

record Unmarked(String id) {}
