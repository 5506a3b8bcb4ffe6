package org.livingwell.intake.arriving.search.domain;

/** Why somebody might be meant, or might not; shown, so that a human decides. */
public enum Why {
    SAME_REFERENCE("The reference of their introduction", 60),
    SAME_PHONE("The same phone number", 60),
    SAME_EMAIL("The same e-mail address", 60),
    SAME_NAME("The same name", 30),
    CALLED_SO("What they like to be called", 30),
    NAMES_SWAPPED("The same names in another order", 28),
    NAME_IN_ANOTHER_SCRIPT("The same name in another alphabet", 22),
    NAME_PART("One has a name more than the other", 22),
    NAME_NEARLY("The names are spelled nearly the same", 22),
    NAME_SOUNDS_ALIKE("The names sound alike", 20),
    ONE_NAME_DIFFERS("One name is different: this may be a twin or a relative", 0),
    SAME_BIRTH_DATE("Born on the same day", 30),
    DAY_AND_MONTH_SWAPPED("Day and month of birth are swapped", 22),
    BIRTH_DATE_SLIP("The dates of birth differ by one digit", 14),
    BIRTH_DATE_MISSING("A date of birth is missing", 0),
    OTHER_BIRTH_DATE("The dates of birth differ", -20),
    SAME_POSTCODE("The same postcode", 12);

    private final String sentence;
    private final int weight;

    Why(String sentence, int weight) {
        this.sentence = sentence;
        this.weight = weight;
    }

    public String sentence() {
        return sentence;
    }

    int weight() {
        return weight;
    }
}
