package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;

/** Orders index keys: single strings as strings, everything else behind them by its bytes. */
final class KeyValueType extends BasicDataType<KeyValue> {

    private static final String VALUES = "v";

    @Override
    public int compare(KeyValue one, KeyValue other) {
        if (isString(one) && isString(other))
            return ((String) one.get(0)).compareTo((String) other.get(0));
        if (isString(one) != isString(other)) return isString(one) ? -1 : 1;
        return Arrays.compareUnsigned(Bson.bytes(documentOf(one)), Bson.bytes(documentOf(other)));
    }

    @Override
    public int getMemory(KeyValue key) {
        return isString(key)
                ? 64 + ((String) key.get(0)).length()
                : Bson.bytes(documentOf(key)).length;
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        Bson.write(target, documentOf(key));
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        return new KeyValue((Collection<?>) Bson.read(source).get(VALUES));
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static boolean isString(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static Document documentOf(KeyValue key) {
        return new Document(VALUES, key.stream().toList());
    }
}
