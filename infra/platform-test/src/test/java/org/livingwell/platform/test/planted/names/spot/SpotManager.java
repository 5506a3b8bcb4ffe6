package org.livingwell.platform.test.planted.names.spot;

class SpotManager {}
