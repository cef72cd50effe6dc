/** The dependency rules of docs/ARCHITECTURE.md, held against the compiled bundles. */
package it.sintesi.itests.architecture;
