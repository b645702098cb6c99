# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class BulkUpdateNotificationRecordsInput(InputModel):
    user_id: ID | None = None
    viewed_bounced_records: Boolean | None = None
