/** Use cases of the area. */
package it.sintesi.did.application;
