/** Pages of the area. */
package it.sintesi.did.web;
