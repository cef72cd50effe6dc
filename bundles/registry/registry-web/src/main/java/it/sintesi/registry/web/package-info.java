/** Pages of companies and mandates. */
package it.sintesi.registry.web;
