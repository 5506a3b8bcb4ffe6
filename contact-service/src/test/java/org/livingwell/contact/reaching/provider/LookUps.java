package org.livingwell.contact.reaching.provider;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Knows which services were looked up on the class path. */
final class LookUps extends ClassLoader {

    private static final String SERVICES = "META-INF/services/";

    private final List<String> names = new CopyOnWriteArrayList<>();

    LookUps(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name.startsWith(SERVICES)) names.add(name.substring(SERVICES.length()));
        return super.getResources(name);
    }

    List<String> names() {
        return names;
    }
}
