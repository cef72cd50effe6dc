/** Pages, sections, timeline and work of the area. */
package it.sintesi.pact.web;
