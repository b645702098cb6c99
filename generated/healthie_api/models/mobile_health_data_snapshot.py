# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime


class MobileHealthDataSnapshotIntegrationType(OpenEnum):
    APPLE_HEALTH = "APPLE_HEALTH"
    GOOGLE_HEALTH_CONNECT = "GOOGLE_HEALTH_CONNECT"


class MobileHealthDataSnapshotStatus(OpenEnum):
    FAILED = "FAILED"
    INITIALIZED = "INITIALIZED"
    PARTIALLY_PROCESSED = "PARTIALLY_PROCESSED"
    PROCESSED = "PROCESSED"
    PROCESSING = "PROCESSING"


class MobileHealthDataSnapshot(BaseModel):
    created_at: DateTime
    current_status: MobileHealthDataSnapshotStatus
    id: ID
    integration_type: MobileHealthDataSnapshotIntegrationType
    organization_id: ID
    parent_organization_id: ID
    patient_id: ID
    s3_object_expiring_url: str | None
    s3_object_key: str
    sync_ended_at: DateTime
    sync_started_at: DateTime
    updated_at: DateTime


MOBILE_HEALTH_DATA_SNAPSHOT_FRAGMENT = """
fragment MobileHealthDataSnapshot on MobileHealthDataSnapshot {
 created_at
 current_status
 id
 integration_type
 organization_id
 parent_organization_id
 patient_id
 s3_object_expiring_url
 s3_object_key
 sync_ended_at
 sync_started_at
 updated_at
}
"""
