-- Attempts since the failures began, also those that were refused unread: enough of them are an attack, which is told once.
ALTER TABLE kernel.login_backoff ADD COLUMN tries INTEGER DEFAULT 0 NOT NULL;

-- How the owner of a session recognises the browser.
ALTER TABLE kernel.web_session ADD COLUMN browser VARCHAR(100);
