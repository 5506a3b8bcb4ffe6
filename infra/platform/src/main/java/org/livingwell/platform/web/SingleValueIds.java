package org.livingwell.platform.web;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

import java.lang.reflect.Constructor;
import java.util.UUID;

/** Reads {@code record PersonId(UUID value)} and its like from a path. */
final class SingleValueIds implements ConverterFactory<String, Record> {

    @Override
    public <T extends Record> Converter<String, T> getConverter(Class<T> type) {
        Constructor<T> constructor = BeanUtils.getResolvableConstructor(type);
        boolean uuid = constructor.getParameterTypes()[0] == UUID.class;
        return text ->
                BeanUtils.instantiateClass(constructor, uuid ? StrictValues.uuid(text) : text);
    }
}
