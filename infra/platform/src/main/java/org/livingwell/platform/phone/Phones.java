package org.livingwell.platform.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.livingwell.platform.domain.Words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Phone numbers however somebody typed or pasted them; British where no country is given. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]");
    private static final Pattern LABEL = Pattern.compile("(?i)^(tel(ephone)?|phone|mob(ile)?)\\b");
    private static final Pattern EXTENSION = Pattern.compile("(?i)ext(ensio)?n?|x");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String APART = ";ext=";
    private static final Set<PhoneNumberType> TEXTED =
            EnumSet.of(
                    PhoneNumberType.MOBILE,
                    PhoneNumberType.FIXED_LINE_OR_MOBILE,
                    PhoneNumberType.UNKNOWN);

    private Phones() {}

    /**
     * As the whole world writes it: {@code +442079460123} or {@code +442079460123;ext=12}, so that
     * {@code tel:} before it is a link. Empty where it is no number, is too short or too long, or
     * has words beside it, which nobody may lose. A number the metadata does not know yet passes
     * where it is as long as its country's mobile numbers.
     */
    public static Optional<Words> read(String typed) {
        return number(typed).map(Phones::all);
    }

    /** Whether a text arrives there: not at a landline, and at no extension. */
    public static boolean getsTexts(Words phone) {
        return number(phone.value())
                .filter(it -> !it.hasExtension())
                .filter(it -> TEXTED.contains(NUMBERS.getNumberType(it)))
                .isPresent();
    }

    private static Optional<PhoneNumber> number(String typed) {
        try {
            String plain = plain(typed);
            if (LETTER.matcher(EXTENSION.matcher(plain).replaceAll("")).find()) {
                return Optional.empty();
            }
            return Optional.of(NUMBERS.parse(plain, "GB")).filter(Phones::dialled);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** The line without the extension, which some give and some do not. */
    public static Optional<String> line(Words phone) {
        return read(phone.value()).map(it -> it.value().split(APART)[0]);
    }

    private static String plain(String typed) {
        String seen = UNSEEN.matcher(Normalizer.normalize(typed, Form.NFKC)).replaceAll("");
        return LABEL.matcher(seen.strip().replaceAll("\\s+", " ")).replaceFirst("");
    }

    private static boolean dialled(PhoneNumber number) {
        return NUMBERS.isValidNumber(number)
                || NUMBERS.isPossibleNumberForTypeWithReason(number, PhoneNumberType.MOBILE)
                        == ValidationResult.IS_POSSIBLE;
    }

    private static Words all(PhoneNumber number) {
        String line = NUMBERS.format(number, PhoneNumberFormat.E164);
        return new Words(number.hasExtension() ? line + APART + number.getExtension() : line);
    }
}
