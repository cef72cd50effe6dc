/** Declarations of immediate availability and profiles. */
package it.sintesi.did;
