package org.livingwell.platform.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every type a state is made of, through records, sealed interfaces and collections. */
final class ReachableTypes {

    private final Set<Class<?>> found = new LinkedHashSet<>();

    private ReachableTypes() {}

    static Set<Class<?>> of(Class<?> state) {
        var types = new ReachableTypes();
        types.walk(state);
        return types.found;
    }

    private void walk(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                walk(generic.getRawType());
                for (Type argument : generic.getActualTypeArguments()) walk(argument);
            }
            case Class<?> plain when found.add(plain) -> {
                if (plain.isSealed()) for (Class<?> it : plain.getPermittedSubclasses()) walk(it);
                if (plain.isRecord()) {
                    for (RecordComponent it : plain.getRecordComponents())
                        walk(it.getGenericType());
                }
            }
            default -> {} // seen before, or a type variable
        }
    }
}
