package org.livingwell.platform.test.store;

import java.util.List;

/** The shape of one read: where, what for, in which order; values do not matter to an index. */
record Query(String collection, String command, List<Branch> branches, List<Field> order) {

    @Override
    public String toString() {
        String sorted = order.isEmpty() ? "" : " sorted by " + order;
        return command + " on " + collection + " where " + branches + sorted;
    }
}
