package it.trama.network.web;

import it.trama.shared.web.FormField.Option;
import java.util.List;

/**
 * Where somebody looks for help in their own words.
 *
 * @param asked something was asked
 * @param meant what the words were understood to mean
 */
public record FinderPage(
        String district,
        String action,
        String words,
        String municipality,
        boolean free,
        List<Option> municipalities,
        boolean asked,
        List<String> meant,
        List<FoundRow> found) {}
