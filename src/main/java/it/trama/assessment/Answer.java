package it.trama.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question, in the two voices: neither corrects the other.
 *
 * @param choice the code of the option chosen by the professional
 * @param reading what the professional says of it
 * @param voice what the person says of it
 * @param differs the professional marks that the two do not say the same
 */
public record Answer(String item, @Nullable String choice, String reading, String voice, boolean differs) {
    public static Answer chosen(String item, String choice) {
        return new Answer(item, choice, "", "", false);
    }

    boolean blank() {
        return choice == null && reading.isBlank() && voice.isBlank() && !differs;
    }
}
