package it.trama.budget.joint;

/**
 * A service that municipalities pay for or confer.
 *
 * @param area its main ISTAT area
 */
public record SocialService(String code, String name, String area) {}
