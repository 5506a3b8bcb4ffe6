package org.livingwell.journeys.fuzz;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing made odd about a request. */
enum Mutation {
    FIELD {
        @Override
        void change(Request request, Odd odd) {
            spot(request, odd, (_, odder) -> odder.json());
        }
    },
    NULL_IN_LIST {
        @Override
        void change(Request request, Odd odd) {
            request.body = request.body.replaceFirst("\\[", odd.chance(50) ? "[null," : "[\"\",");
        }
    },
    KEY_TWICE {
        @Override
        void change(Request request, Odd odd) {
            spot(request, odd, (was, odder) -> was + ",\"" + odder.text() + "\":" + odder.json());
        }
    },
    NO_FIELD {
        @Override
        void change(Request request, Odd odd) {
            request.body = request.body.replaceFirst("\"[a-zA-Z]+\":", "\"" + odd.canary() + "\":");
        }
    },
    WHOLE_BODY {
        @Override
        void change(Request request, Odd odd) {
            request.body = odd.json();
            if (odd.chance(50)) request.replaceHeader("Content-Type", "application/json");
        }
    },
    CUT {
        @Override
        void change(Request request, Odd odd) {
            int end = request.body.length();
            if (end > 0) request.body = request.body.substring(0, odd.die().nextInt(end));
        }
    },
    BYTES {
        @Override
        void change(Request request, Odd odd) {
            int at = odd.die().nextInt(request.body.length() + 1);
            request.body = request.body.substring(0, at) + odd.text() + request.body.substring(at);
        }
    },
    FORM {
        @Override
        void change(Request request, Odd odd) {
            List<String> names =
                    List.of(
                            "by",
                            "place",
                            "name",
                            "birthDate",
                            "urgent",
                            "broughtBy",
                            "phone",
                            odd.canary());
            String more = odd.of(names) + "=" + odd.part();
            if (odd.chance(70))
                request.body = request.body.replaceFirst("=[^&]*", "=" + quoted(odd.part()));
            request.body = request.body + "&" + more + (odd.chance(30) ? "&" + more : "");
            request.replaceHeader("Content-Type", "application/x-www-form-urlencoded");
        }
    },
    QUERY {
        @Override
        void change(Request request, Odd odd) {
            List<String> names =
                    List.of(
                            "place",
                            "cursor",
                            "limit",
                            "on",
                            "month",
                            "person",
                            "caller",
                            "caller.id",
                            "place.value",
                            "place[]",
                            "page",
                            "size",
                            "sort",
                            "_method",
                            odd.canary(),
                            "",
                            "%zz");
            if (odd.chance(60))
                request.query = request.query.replaceFirst("=[^&]*", "=" + quoted(odd.part()));
            if (request.query.isEmpty() || odd.chance(50))
                request.query += "&" + odd.of(names) + "=" + odd.part();
            if (odd.chance(5)) request.query += "&a=" + odd.canary().repeat(800);
        }
    },
    PATH {
        @Override
        void change(Request request, Odd odd) {
            var segments = new ArrayList<>(Arrays.asList(request.path.split("/", -1)));
            int at = 1 + odd.die().nextInt(Math.max(1, segments.size() - 1));
            if (at >= segments.size()) at = segments.size() - 1;
            String was = segments.get(at);
            segments.set(
                    at,
                    switch (odd.die().nextInt(8)) {
                        case 0 -> was.toUpperCase(Locale.ROOT);
                        case 1 -> was + odd.part();
                        case 2 -> was + "/";
                        case 3 -> "./" + was;
                        case 4 -> "%2e%2e/" + was;
                        default -> odd.part();
                    });
            request.path = String.join("/", segments);
            if (odd.chance(3))
                request.path =
                        odd.of(
                                List.of(
                                        "*",
                                        "x",
                                        "http://" + odd.canary() + request.path,
                                        "//" + odd.canary()));
        }
    },
    METHOD {
        @Override
        void change(Request request, Odd odd) {
            request.method =
                    odd.of(
                            List.of(
                                    "GET",
                                    "HEAD",
                                    "POST",
                                    "PUT",
                                    "PATCH",
                                    "DELETE",
                                    "OPTIONS",
                                    "TRACE",
                                    "PROPFIND",
                                    "get",
                                    odd.canary().toUpperCase(Locale.ROOT)));
        }
    },
    /** Never somebody with a login of their own: they would renew it and be gone. */
    WHO {
        @Override
        void change(Request request, Odd odd) {
            request.who = odd.of(List.of("anybody", "wanda", "walt", "lena", "oscar", "petra"));
        }
    },
    TYPE {
        @Override
        void change(Request request, Odd odd) {
            request.replaceHeader(
                    "Content-Type", odd.of(Headers.TYPES).replace("{canary}", odd.canary()));
        }
    },
    ACCEPT {
        @Override
        void change(Request request, Odd odd) {
            request.replaceHeader(
                    "Accept", odd.of(Headers.ACCEPTS).replace("{canary}", odd.canary()));
        }
    },
    HEADER {
        @Override
        void change(Request request, Odd odd) {
            String line = odd.of(Headers.NAMES) + ": " + odd.header();
            request.headers.add(line);
            if (odd.chance(20)) request.headers.add(line);
        }
    },
    LINE {
        @Override
        void change(Request request, Odd odd) {
            request.headers.add(odd.of(Headers.LINES).replace("{canary}", odd.canary()));
        }
    },
    FRAME {
        @Override
        void change(Request request, Odd odd) {
            request.alone = true;
            Headers.frame(request, odd);
        }
    };

    abstract void change(Request request, Odd odd);

    private interface Change {
        String of(String was, Odd odd);
    }

    /** Something else in the place of one value anywhere in a JSON body. */
    private static void spot(Request request, Odd odd, Change change) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(request.body);
            List<Runnable> spots = new ArrayList<>();
            var was = new StringBuilder();
            collect(tree, spots, was);
            if (spots.isEmpty()) return;
            odd.of(spots).run();
            String value = change.of(was.toString(), odd);
            request.body = tree.toString().replace("\"@spot@\"", value);
        } catch (JacksonException _) {
            request.body += odd.json();
        }
    }

    private static void collect(JsonNode node, List<Runnable> spots, StringBuilder was) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                spots.add(
                        () -> {
                            was.append(object.get(name));
                            object.put(name, "@spot@");
                        });
                collect(object.get(name), spots, was);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                spots.add(
                        () -> {
                            was.append(array.get(at));
                            array.set(at, "@spot@");
                        });
                collect(array.get(i), spots, was);
            }
        }
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
