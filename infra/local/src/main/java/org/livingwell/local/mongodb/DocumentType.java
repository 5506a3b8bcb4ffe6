package org.livingwell.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

import java.nio.ByteBuffer;

/** Stores documents as BSON. */
final class DocumentType extends BasicDataType<Document> {

    @Override
    public int getMemory(Document document) {
        return Bson.bytes(document).length;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        Bson.write(target, document);
    }

    @Override
    public Document read(ByteBuffer source) {
        return Bson.read(source);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
