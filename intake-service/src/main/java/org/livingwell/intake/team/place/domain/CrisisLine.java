package org.livingwell.intake.team.place.domain;

/**
 * Help that answers now.
 *
 * @param tel the number to dial, digits and spaces
 */
public record CrisisLine(String name, String detail, String tel) {

    /** The number, for paper and for what cannot ring; empty where the name is the number. */
    public String toBeRead() {
        return digits(name).endsWith(digits(tel)) ? "" : tel;
    }

    /** The last nine are the same with and without the country. */
    private static String digits(String text) {
        String all = text.replaceAll("\\D", "");
        return all.substring(Math.max(0, all.length() - 9));
    }
}
