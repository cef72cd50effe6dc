/** Pages of the work list and of what the console remembers for each account. */
package it.sintesi.worklist.web;
