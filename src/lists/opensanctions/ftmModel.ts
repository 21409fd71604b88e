import { defaultModel, Model } from '@opensanctions/followthemoney';

/** FollowTheMoney's ontology: which schemata there are, what they descend from and which are links between others. */
export const ftmModel = new Model(defaultModel);
