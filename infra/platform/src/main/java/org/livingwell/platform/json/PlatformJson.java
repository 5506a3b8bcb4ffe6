package org.livingwell.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

import java.util.Map;

/** The mappers of the platform; a sealed type is told apart by an alias, never by its Java name. */
public final class PlatformJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface ToldApart {}

    private PlatformJson() {}

    /** Single-value records as their value; used by every mapper, the web's included. */
    public static JacksonModule module() {
        return new SimpleModule("living-well") {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.appendAnnotationIntrospector(new SingleValueRecords());
            }
        };
    }

    /** Whether a record stands in JSON as the one value it holds. */
    public static boolean isValue(Class<?> type) {
        return SingleValueRecords.isSingleValue(type);
    }

    /**
     * A tolerant mapper: unknown fields are skipped, enums travel in lower case with hyphens; a
     * list holds what it is of, never nothing.
     */
    public static JsonMapper.Builder tolerant() {
        return JsonMapper.builder()
                .addModule(module())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
                .enumNamingStrategy(EnumNamingStrategies.KebabCaseStrategy.INSTANCE)
                .changeDefaultPropertyInclusion(
                        it -> it.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /**
     * @param sealed each sealed interface with the aliases of its records
     */
    public static JsonMapper forState(Map<Class<?>, Map<String, Class<?>>> sealed) {
        JsonMapper.Builder builder = tolerant();
        sealed.forEach(
                (type, aliases) -> {
                    builder.addMixIn(type, ToldApart.class);
                    aliases.forEach(
                            (alias, record) ->
                                    builder.registerSubtypes(new NamedType(record, alias)));
                });
        return builder.build();
    }
}
