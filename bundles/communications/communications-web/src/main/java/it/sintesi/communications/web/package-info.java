/** Pages of the communications area, for the console and for the portal. */
package it.sintesi.communications.web;
