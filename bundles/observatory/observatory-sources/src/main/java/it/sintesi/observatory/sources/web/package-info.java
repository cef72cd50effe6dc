/** Pages of the imports. */
package it.sintesi.observatory.sources.web;
