/** Test support: real databases with the production migrations, transactions and persistence units, without a container. */
package it.sintesi.kernel.testing;
