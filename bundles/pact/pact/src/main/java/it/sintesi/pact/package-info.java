/** Service pacts with people: the module that puts them together. */
package it.sintesi.pact;
