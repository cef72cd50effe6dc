/** The columnar file: tables, codes, loading, derivation. */
package it.sintesi.observatory.warehouse;
