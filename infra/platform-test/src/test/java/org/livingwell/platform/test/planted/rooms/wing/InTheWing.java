package org.livingwell.platform.test.planted.rooms.wing;

class InTheWing {}
