/** From addresses to questions and back. */
package it.sintesi.observatory.web.ask;
