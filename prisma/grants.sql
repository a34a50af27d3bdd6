-- Rights of the application's role; applied after every migration. It owns nothing and never deletes a figure.
GRANT USAGE ON SCHEMA public TO :app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO :app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO :app;
REVOKE ALL ON _prisma_migrations FROM :app;
GRANT INSERT, UPDATE, DELETE ON sign_in_limit TO :app;
GRANT INSERT ON assessment, audit_entry TO :app;
GRANT INSERT, DELETE ON write_key TO :app;
GRANT INSERT, UPDATE ON unit_progress TO :app;
GRANT INSERT, UPDATE, DELETE ON unit_progress_month TO :app;
