/** What the area is about. */
package it.sintesi.did.domain;
