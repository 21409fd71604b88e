/** A sentence in the notation of `annotateMarkup`, and what must be read from it: `type role=id,id … @stance`; none: nothing of the type. */
export interface SentenceCase {
  type: string;
  sentence: string;
  expected: string | null;
}

const rows = (type: string, ...cases: [sentence: string, expected: string | null][]): SentenceCase[] =>
  cases.map(([sentence, expected]) => ({ type, sentence, expected }));

export const SENTENCE_TABLES: SentenceCase[] = [
  ...rows(
    'manufacture',
    ['[Arden Works|o:a] builds the [Pike-3|x:p].', 'manufacturer=a product=p @asserted'],
    ['The [Pike-3|x:p] is manufactured by [Arden Works|o:a].', 'manufacturer=a product=p @asserted'],
    [
      '[Arden Works|o:a], the manufacturer of the [Pike-3|x:p], is in trouble.',
      'manufacturer=a product=p @asserted',
    ],
    [
      'The [Pike-3|x:p], which [Arden Works|o:a] has produced for years, is slow.',
      'manufacturer=a product=p @asserted',
    ],
    ['[Arden Works|o:a] does not make the [Pike-3|x:p].', null],
    ['[Arden Works|o:a] is believed to be producing the [Pike-3|x:p].', 'manufacturer=a product=p @alleged'],
    [
      '[Arden Works|o:a] intends to assemble the [Pike-3|x:p] in [Lorn|l:l].',
      'manufacturer=a product=p @planned',
    ],
    ['[Arden Works|o:a] has stopped producing the [Pike-3|x:p].', null],
    [
      'Production of the [Pike-3|x:p] by [Arden Works|o:a] began last year.',
      'manufacturer=a product=p @asserted',
    ],
    ['Does [Arden Works|o:a] build the [Pike-3|x:p]?', null],
  ),
  ...rows(
    'development',
    ['[Arden|o:a] developed the [Pike-3|x:p] with its own money.', 'developer=a product=p @asserted'],
    ['The [Pike-3|x:p], developed by [Arden|o:a], can fly.', 'developer=a product=p @asserted'],
    ['[Arden|o:a] oversaw the development of the [Pike-3|x:p].', 'developer=a product=p @asserted'],
    ['[Arden|o:a] will develop the [Pike-3|x:p].', 'developer=a product=p @planned'],
    ['[Arden|o:a] never developed the [Pike-3|x:p].', null],
  ),
  ...rows(
    'test',
    ['[Arden|o:a] tested the [Pike-3|x:p] in [Lorn|l:l].', 'tester=a product=p @asserted'],
    ['The [Pike-3|x:p] was tested by [Arden|o:a].', 'tester=a product=p @asserted'],
    ['[Arden|o:a] conducted sea trials of the [Pike-3|x:p].', 'tester=a product=p @asserted'],
    ['[Arden|o:a] plans to test the [Pike-3|x:p].', 'tester=a product=p @planned'],
  ),
  ...rows(
    'supply',
    ['[Norla|l:n] sold 20 [Pike-3|x:p] boats to [Sarn|l:s].', 'supplier=n recipient=s product=p @asserted'],
    ['[Sarn|l:s] was supplied with missiles by [Norla|l:n].', 'supplier=n recipient=s @asserted'],
    ['[Norla|l:n] supplied [Sarn|l:s] with the [Pike-3|x:p].', 'supplier=n recipient=s product=p @asserted'],
    ['[Norla|l:n] gave [Sarn|l:s] 12 helicopters.', 'supplier=n recipient=s @asserted'],
    [
      'The [Pike-3|x:p] boats were exported to [Sarn|l:s] by [Arden|o:a].',
      'supplier=a recipient=s product=p @asserted',
    ],
    [
      '[Sarn|l:s] bought engines from [Arden|o:a] through [Levant Trade|o:v].',
      'supplier=a intermediary=v recipient=s @asserted',
    ],
    [
      'The delivery of nine [Pike-3|x:p] boats to [Sarn|l:s] by [Arden|o:a] took place in [2020|d:2020].',
      'supplier=a recipient=s product=p @asserted',
    ],
    [
      '[Levant Trade|o:v] brokered the sale of rifles from [Arden|o:a] to [Sarn|l:s].',
      'supplier=a intermediary=v recipient=s @asserted',
    ],
    [
      '[Levant Trade|o:v] acted as an intermediary between [Arden|o:a], the manufacturer, and [Sarn|l:s].',
      null,
    ],
    ['[Norla|l:n] has not delivered any drones to [Sarn|l:s].', null],
    ['[Norla|l:n] said it had not delivered any drones to [Sarn|l:s].', 'supplier=n recipient=s @denied'],
    ['[Norla|l:n] allegedly shipped drones to [Sarn|l:s].', 'supplier=n recipient=s @alleged'],
    ['[Norla|l:n] may have sent drones to [Sarn|l:s].', 'supplier=n recipient=s @alleged'],
    ['[Norla|l:n] is set to deliver drones to [Sarn|l:s].', 'supplier=n recipient=s @planned'],
    ['[Norla|l:n] refused to sell drones to [Sarn|l:s].', null],
    ['[Norla|l:n] sent a clear message to [Sarn|l:s].', null],
    ['If [Norla|l:n] ships drones to [Sarn|l:s], prices will rise.', null],
    ['[Sarn|l:s] accused [Norla|l:n] of supplying weapons to [Veld|l:v].', 'supplier=n recipient=v @alleged'],
    ['[Norla|l:n] banned the export of drones to [Sarn|l:s].', null],
    [
      '[Norla|l:n] signed a contract to supply [Sarn|l:s] with the [Pike-3|x:p].',
      'supplier=n recipient=s product=p @planned',
    ],
    ['There is no evidence that [Norla|l:n] supplied drones to [Sarn|l:s].', null],
    ['It is unclear whether [Norla|l:n] delivered the drones to [Sarn|l:s].', null],
    ['No drones were delivered to [Sarn|l:s] by [Norla|l:n].', null],
    ['Neither [Arden|o:a] nor [Brell|o:b] shipped drones to [Sarn|l:s].', null],
    [
      'The claim that [Norla|l:n] shipped drones to [Sarn|l:s] is false, [Jan Roe|p:j] said.',
      'supplier=n recipient=s @denied',
    ],
    [
      '[Veld|l:v] imposed sanctions on [Brell|o:b] for supplying [Sarn|l:s] with drones.',
      'supplier=b recipient=s @alleged',
    ],
    [
      '[The Mail|o:m] could not confirm that [Norla|l:n] sold drones to [Sarn|l:s].',
      'supplier=n recipient=s @unconfirmed',
    ],
    [
      '[Jan Roe|p:j] believes that [Norla|l:n] will sell drones to [Sarn|l:s].',
      'supplier=n recipient=s @opinion',
    ],
    ['The drones [Norla|l:n] supplied to [Sarn|l:s] were old.', 'supplier=n recipient=s @asserted'],
  ),
  ...rows(
    'ownership',
    ['[Arden|o:a] owns [Brell|o:b].', 'owner=a asset=b @asserted'],
    ['[Brell|o:b] is owned by [Arden|o:a].', 'owner=a asset=b @asserted'],
    ['[Brell|o:b], a subsidiary of [Arden|o:a], closed.', 'owner=a asset=b @asserted'],
    ['[Brell|o:b], which is controlled by [Arden|o:a], closed.', 'owner=a asset=b @asserted'],
    ["[Brell|o:b]'s parent company, [Arden|o:a], closed.", 'owner=a asset=b @asserted'],
    ['[Arden|o:a] holds a 30% stake in [Brell|o:b].', 'owner=a asset=b @asserted'],
    ['[Brell|o:b] is not a subsidiary of [Arden|o:a].', null],
    ['[Brell|o:b] is reportedly owned by [Jan Roe|p:j].', 'owner=j asset=b @alleged'],
    ['[Arden|o:a] plans to acquire [Brell|o:b].', 'owner=a asset=b @planned'],
    ['[Jan Roe|p:j] denied owning [Brell|o:b].', 'owner=j asset=b @denied'],
    ['[Jan Roe|p:j] is the sole shareholder of [Brell|o:b].', 'owner=j asset=b @asserted'],
  ),
  ...rows(
    'directorship',
    ['[Jan Roe|p:j] heads [Brell|o:b].', 'director=j organization=b @asserted'],
    ['[Brell|o:b] is headed by [Jan Roe|p:j].', 'director=j organization=b @asserted'],
    ['[Jan Roe|p:j], the general director of [Brell|o:b], left.', 'director=j organization=b @asserted'],
    ["[Brell|o:b]'s chief executive, [Jan Roe|p:j], left.", 'director=j organization=b @asserted'],
    ['[Jan Roe|p:j] was appointed managing director of [Brell|o:b].', 'director=j organization=b @asserted'],
    ['[Jan Roe|p:j] is not the director of [Brell|o:b].', null],
    ['[Brell|o:b] CEO [Jan Roe|p:j] left.', 'director=j organization=b @asserted'],
  ),
  ...rows(
    'employment',
    ['[Jan Roe|p:j], an engineer at [Brell|o:b], left.', 'employee=j employer=b @asserted'],
    ['[Jan Roe|p:j] works for [Brell|o:b] as an engineer.', 'employee=j employer=b @asserted'],
    ['[Brell|o:b] spokesman [Jan Roe|p:j] said nothing.', 'employee=j employer=b @asserted'],
    ['[Jan Roe|p:j], who worked at [Brell|o:b], left.', 'employee=j employer=b @asserted'],
    ['[Jan Roe|p:j] never worked for [Brell|o:b].', null],
  ),
  ...rows(
    'sanction',
    ['[Norla|l:n] sanctioned [Brell|o:b].', 'authority=n target=b @asserted'],
    ['[Brell|o:b] was blacklisted by [Norla|l:n].', 'authority=n target=b @asserted'],
    ['[Norla|l:n] imposed sanctions on [Brell|o:b].', 'authority=n target=b @asserted'],
    ['[Norla|l:n] has not sanctioned [Brell|o:b].', null],
    ['[Norla|l:n] plans to sanction [Brell|o:b].', 'authority=n target=b @planned'],
    ['[Brell|o:b] was added by [Norla|l:n] to its sanctions list.', 'authority=n target=b @asserted'],
  ),
  ...rows(
    'payment',
    ['[Brell|o:b] paid [Jan Roe|p:j] [$5,000|m:5000 USD].', 'payer=b beneficiary=j @asserted'],
    [
      '[$5,000|m:5000 USD] was transferred to [Jan Roe|p:j] by [Brell|o:b].',
      'payer=b beneficiary=j @asserted',
    ],
    ['[Jan Roe|p:j] received [$5,000|m:5000 USD] from [Brell|o:b].', 'payer=b beneficiary=j @asserted'],
    ['A payment of [$5,000|m:5000 USD] from [Brell|o:b] to [Jan Roe|p:j] was blocked.', null],
    ['[Brell|o:b] did not pay [Jan Roe|p:j] [$5,000|m:5000 USD].', null],
  ),
  ...rows(
    'visit',
    ['[Jan Roe|p:j] visited [Brell|o:b].', 'visitor=j place=b @asserted'],
    ['[Jan Roe|p:j] toured [Brell|o:b].', 'visitor=j place=b @asserted'],
    ["[Jan Roe|p:j]'s visit to [Lorn|l:l] was short.", 'visitor=j place=l @asserted'],
    ['[Jan Roe|p:j] will travel to [Lorn|l:l].', 'visitor=j place=l @planned'],
    ['[Jan Roe|p:j] did not visit [Lorn|l:l].', null],
  ),
  ...rows(
    'location',
    ['[Brell|o:b] is based in [Lorn|l:l].', 'subject=b place=l @asserted'],
    ['[Brell|o:b], headquartered in [Lorn|l:l], closed.', 'subject=b place=l @asserted'],
    ['[Lorn|l:l]-based [Brell|o:b] closed.', 'subject=b place=l @asserted'],
    ['[Brell|o:b] of [Lorn|l:l] closed.', 'subject=b place=l @asserted'],
    ['[Brell|o:b] is not based in [Lorn|l:l].', null],
  ),
  ...rows(
    'family',
    ["[Jan Roe|p:j]'s niece [Ann Dale|p:a] left.", 'person=j relative=a @asserted'],
    ['[Ann Dale|p:a], the wife of [Jan Roe|p:j], left.', 'person=j relative=a @asserted'],
    ['[Ann Dale|p:a] is the sister of [Jan Roe|p:j].', 'person=j relative=a @asserted'],
    ['[Ann Dale|p:a] is not the sister of [Jan Roe|p:j].', null],
  ),
  ...rows(
    'component',
    ['[Brell|o:b] supplied engines for the [Pike-3|x:p].', 'supplier=b product=p @asserted'],
    ['The [Pike-3|x:p] is powered by an engine made by [Brell|o:b].', 'supplier=b product=p @asserted'],
    ['The [Pike-3|x:p] contains chips from [Brell|o:b].', 'supplier=b product=p @asserted'],
  ),
  ...rows(
    'variant',
    ['The [Pike-3|x:p] is a copy of the [Tarn-9|x:t].', 'product=p base=t @asserted'],
    ['The [Pike-3|x:p], a modified version of the [Tarn-9|x:t], sank.', 'product=p base=t @asserted'],
    ['The [Pike-3|x:p] is derived from the [Tarn-9|x:t].', 'product=p base=t @asserted'],
    ['The [Pike-3|x:p] is not based on the [Tarn-9|x:t].', null],
  ),
  ...rows(
    'comparison',
    ['The [Pike-3|x:p] is similar to the [Tarn-9|x:t].', 'product=p other=t @asserted'],
    ['The [Pike-3|x:p] resembles the [Tarn-9|x:t].', 'product=p other=t @asserted'],
  ),
  ...rows(
    'use',
    ['[Sarn|l:s] used the [Pike-3|x:p] at sea.', 'user=s product=p @asserted'],
    ["The [Pike-3|x:p] was deployed by [Sarn|l:s]'s navy.", 'user=s product=p @asserted'],
    ['[Arden|o:a] boats have been used by [Sarn|l:s].', 'user=s manufacturer=a @asserted'],
  ),
  ...rows(
    'communication',
    ['[Jan Roe|p:j] sent a letter to [Brell|o:b].', 'sender=j recipient=b @asserted'],
    ['The report was submitted to [Brell|o:b] by [Jan Roe|p:j].', 'sender=j recipient=b @asserted'],
    ['In an e-mail to [Brell|o:b], [Jan Roe|p:j] wrote that it was late.', 'sender=j recipient=b @asserted'],
  ),
  ...rows(
    'confirmation',
    ['[The Mail|o:m] was unable to verify the claim.', 'publisher=m @unconfirmed'],
    ['[The Mail|o:m] has not been able to independently confirm the claim.', 'publisher=m @unconfirmed'],
    ['[The Mail|o:m] confirmed the claim.', null],
  ),
  ...rows(
    'comment_request',
    ['[The Mail|o:m] contacted [Brell|o:b] for comment.', 'requester=m respondent=b @asserted'],
    [
      "[Brell|o:b] did not respond to [The Mail|o:m]'s request for comment.",
      'requester=m respondent=b @asserted',
    ],
    [
      '[The Mail|o:m] has approached [Brell|o:b] and [Arden|o:a] for comment.',
      'requester=m respondent=b @asserted',
    ],
    ['[Brell|o:b] declined to comment.', 'respondent=b @asserted'],
  ),
  ...rows(
    'membership',
    ['[Jan Roe|p:j] is a member of the [Coastal Club|o:c].', 'member=j organization=c @asserted'],
    ['[Jan Roe|p:j] is not a member of the [Coastal Club|o:c].', null],
  ),
  ...rows(
    'associate',
    ['[Jan Roe|p:j], a close associate of [Ann Dale|p:a], left.', 'person=a associate=j @asserted'],
    ["[Jan Roe|p:j]'s business partner [Ann Dale|p:a] left.", 'person=j associate=a @asserted'],
  ),
  ...rows(
    'design',
    ['The [Pike-3|x:p] was designed by [Arden|o:a].', 'designer=a product=p @asserted'],
    ['[Arden|o:a], the designer of the [Pike-3|x:p], left.', 'designer=a product=p @asserted'],
  ),
  ...rows(
    'statement',
    ['[Brell|o:b] has denied the report.', 'speaker=b @asserted'],
    ['[Brell|o:b] said it does not trade with [Sarn|l:s].', 'speaker=b @asserted'],
    ['[Jan Roe|p:j] said the boat was blue.', null],
  ),
  ...rows(
    'report',
    ['[The Mail|o:m] cited [two officials|?p:o].', 'publisher=m source=o @asserted'],
    ['[The Mail|o:m] reported on Monday, citing [a former officer|?p:o].', 'publisher=m source=o @asserted'],
  ),
];
