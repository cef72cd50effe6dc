package it.sintesi.communications.format.schema;

/**
 * A child element in the sequence of its parent.
 *
 * @param element  the child
 * @param position place in the sequence; alternatives of one choice share it
 * @param required whether the position must be filled
 * @param many     whether the child may be repeated
 * @param choice   whether the child is one of several alternatives
 */
public record ChildSpec(ElementSpec element, int position, boolean required, boolean many, boolean choice) {
}
