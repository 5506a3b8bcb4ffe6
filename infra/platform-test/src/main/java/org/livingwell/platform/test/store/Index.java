package org.livingwell.platform.test.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An index the application made, and what it serves by MongoDB's prefix rules. */
record Index(List<Field> fields, boolean sparse) {

    static final Index ID = new Index(List.of(new Field("_id", true)), false);

    /**
     * Equality first, then the sort, then ranges; nothing an index could hold is left out of it.
     */
    boolean covers(Branch branch, List<Field> order) {
        if (sparse && !holds(branch)) return false;
        int equal = 0;
        while (equal < fields.size()
                && branch.on(fields.get(equal).path()).equality(!order.isEmpty())) {
            equal++;
        }
        for (int from = equal; from >= 0; from--) {
            int used = sorted(branch, order, from);
            if (used >= 0 && uses(branch, used, !order.isEmpty() || equal > 0)) return true;
        }
        return false;
    }

    private boolean holds(Branch branch) {
        Bound first = branch.on(fields.getFirst().path());
        return first != Bound.MISSING && first != Bound.LEFT_OVER;
    }

    /**
     * How many fields are used once the sort is served from the given one on; -1 where it is not.
     */
    private int sorted(Branch branch, List<Field> order, int from) {
        List<Field> wanted = order.stream().filter(it -> !constant(branch, it)).toList();
        int at = from;
        Boolean forward = null;
        for (Field field : wanted) {
            while (at < fields.size() && constant(branch, fields.get(at))) at++;
            if (at == fields.size() || !fields.get(at).path().equals(field.path())) return -1;
            boolean same = fields.get(at).ascending() == field.ascending();
            if (forward != null && forward != same) return -1;
            forward = same;
            at++;
        }
        return at;
    }

    private boolean uses(Branch branch, int used, boolean useful) {
        int to = used;
        while (to < fields.size() && branch.on(fields.get(to).path()) != Bound.LEFT_OVER) to++;
        List<String> within = fields.subList(0, to).stream().map(Field::path).toList();
        return (useful || to > 0) && bounded(branch).keySet().stream().allMatch(within::contains);
    }

    private static boolean constant(Branch branch, Field field) {
        return branch.on(field.path()) == Bound.EQUAL;
    }

    private static Map<String, Bound> bounded(Branch branch) {
        var bounded = new LinkedHashMap<>(branch.bounds());
        bounded.values().removeIf(Bound.LEFT_OVER::equals);
        return bounded;
    }

    @Override
    public String toString() {
        return fields + (sparse ? " sparse" : "");
    }
}
