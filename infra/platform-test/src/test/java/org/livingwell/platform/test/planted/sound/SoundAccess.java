package org.livingwell.platform.test.planted.sound;

class SoundAccess {}
