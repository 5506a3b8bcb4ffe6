package org.livingwell.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Takes in any script, emoji included, but no control characters and no half characters. */
final class SafeText extends StdScalarDeserializer<String> {

    SafeText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        if (!safe(text)) throw new UnsafeTextException(parser);
        return text;
    }

    static boolean safe(String text) {
        return text.codePoints().allMatch(SafeText::safe);
    }

    private static boolean safe(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || !(Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.UNASSIGNED && point >= 0xFFFE);
    }
}
