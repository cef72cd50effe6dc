/** First interviews of guidance: the module that puts them together. */
package it.sintesi.guidance;
