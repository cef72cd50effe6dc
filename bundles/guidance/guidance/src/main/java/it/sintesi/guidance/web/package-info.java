/** Pages, section, timeline and work of the area. */
package it.sintesi.guidance.web;
