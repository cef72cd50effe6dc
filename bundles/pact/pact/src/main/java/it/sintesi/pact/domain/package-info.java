/** What a pact is and how it moves; values without services. */
package it.sintesi.pact.domain;
