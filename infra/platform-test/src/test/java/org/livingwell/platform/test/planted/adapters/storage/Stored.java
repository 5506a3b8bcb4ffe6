package org.livingwell.platform.test.planted.adapters.storage;

public record Stored(String id) {}
