package it.sintesi.kernel.chain;

/**
 * Where a chain stands.
 *
 * @param name     name of the chain
 * @param position rows so far
 * @param year     protocol year of the last row (acts only)
 * @param number   number of the last row within that year (acts only)
 * @param lastUs   time of the last row, microseconds
 * @param hash     hash of the last row
 * @param seal     seal of this head
 */
public record ChainHead(String name, long position, int year, long number, long lastUs, String hash, String seal) {

    /** The seal that this head should have. */
    String expectedSeal(ChainHasher hasher) {
        return position == 0 ? ChainHasher.ZERO : hasher.seal(name + ".head", position + "|" + year + "|" + number + "|" + lastUs + "|" + hash);
    }

    /** True when the head is as the system left it. */
    public boolean isSound(ChainHasher hasher) {
        return expectedSeal(hasher).equals(seal);
    }

    /** This head with its seal made anew. */
    public ChainHead sealed(ChainHasher hasher) {
        return new ChainHead(name, position, year, number, lastUs, hash, expectedSeal(hasher));
    }
}
