/** The web runtime: shells, templates, sessions, guards, static assets. */
package it.sintesi.web;
