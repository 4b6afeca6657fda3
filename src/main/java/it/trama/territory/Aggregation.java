package it.trama.territory;

import java.util.List;

/** A union or group of municipalities of the district, as it is on a day. */
public record Aggregation(String code, String name, List<Municipality> municipalities) {}
