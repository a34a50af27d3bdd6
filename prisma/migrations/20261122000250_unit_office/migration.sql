-- The unit office: on what decision a name, type, parent or membership rests, as units and tags already say.
ALTER TABLE "unit_version" ADD COLUMN "source" TEXT;
ALTER TABLE "cluster_member" ADD COLUMN "source" TEXT;
