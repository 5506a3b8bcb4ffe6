package org.livingwell.local.child;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** Formats the storage folder on its first start, then becomes the broker, in one JVM. */
public final class Broker {

    private static final String CLUSTER = "bGl2aW5nLXdlbGwtbG9jYQ";

    private Broker() {}

    /** The path of server.properties. */
    public static void main(String[] arguments) {
        var status =
                StorageTool.execute(
                        new String[] {
                            "format",
                            "--standalone",
                            "--ignore-formatted",
                            "--cluster-id",
                            CLUSTER,
                            "--config",
                            arguments[0]
                        },
                        System.out);
        if (status != 0) System.exit(status);
        Kafka.main(arguments);
    }
}
