package org.livingwell.platform.beside;

/**
 * How it is said that there is no room.
 *
 * @param code of the problem
 * @param sentence somebody can act on
 */
public record Busy(String code, String sentence) {}
