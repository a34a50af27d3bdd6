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
-- The catalogue office. A published version is only ever added; what stands beside it is dated and may be put right.
GRANT INSERT, UPDATE (size) ON criteria_set TO :app;
GRANT INSERT ON criteria_set_version, criteria_group, criterion, indicator, threshold, set_condition, criteria_item TO :app;
GRANT INSERT, UPDATE, DELETE ON set_draft, set_assignment, criterion_mapping, criterion_assignment, guidance TO :app;
GRANT INSERT, UPDATE ON department TO :app;
-- The unit office. A unit is ended, never deleted; what is said of it may be put right.
GRANT INSERT, UPDATE ON unit TO :app;
GRANT INSERT, UPDATE, DELETE ON unit_version, unit_attribute, cluster_member TO :app;
GRANT INSERT ON unit_succession TO :app;
-- Whoever changes units or sets raises the versions by which they are kept.
GRANT UPDATE (territory_version, catalogue_version) ON tenant TO :app;
-- Entry. A file is taken away by saying so; what was given up in a conflict stays as it was typed.
GRANT INSERT, UPDATE (valid_until, removed_by, removed_at) ON evidence TO :app;
GRANT INSERT, UPDATE, DELETE ON evidence_upload TO :app;
GRANT INSERT ON entry_set_aside TO :app;
GRANT INSERT, UPDATE (reading, applied_at), DELETE ON import_file TO :app;
-- Views. Borders are replaced by another import; what somebody said stays, put right by a newer line.
GRANT INSERT, UPDATE, DELETE ON unit_boundary TO :app;
GRANT INSERT ON plan_figure TO :app;
GRANT INSERT, UPDATE ON tenant_setting TO :app;
-- Steering. What was said stays: a reply, a report, a frozen pack are only added; what they lead to is kept beside them.
GRANT INSERT, UPDATE ON steering_board, board_post, board_charge, steering_event, plan_step, report_duty TO :app;
GRANT INSERT, DELETE ON event_person, event_document, step_wait TO :app;
GRANT INSERT, UPDATE (until) ON gap_cause TO :app;
GRANT INSERT, UPDATE (state) ON petition, task TO :app;
GRANT INSERT ON petition_reply, task_report, meeting_pack, period_report TO :app;
GRANT INSERT, UPDATE (taken_back_on) ON capital_line TO :app;
